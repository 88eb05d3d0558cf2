/** The file that a sidecar stands beside. */
export interface SidecarSubject {
  readonly path: string;
  /** The file as it is, and the text in it that quotes are taken from. */
  readonly source: string;
  readonly text: string;
  readonly isTable: boolean;
}
