/** Without the noise of binary fractions: 116.495 kg in grams and back. */
export const rounded = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));
