/** The part of the `edtf` package that is used here; the package ships no types. */
declare module "edtf" {
  interface ExtendedDate {
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string): ExtendedDate;
}
