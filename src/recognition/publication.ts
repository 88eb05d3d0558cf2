/** What is known of a text beside its words; dates such as "on Tuesday" count from the publication. */
export interface Publication {
  readonly publishedOn: string | null;
  readonly publisher: string | null;
}
