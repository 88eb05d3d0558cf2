/** What the bench has written for this server, one a line. */
export interface ReadyAnswer {
  /** The body of a POST, or the path of a GET. */
  readonly asked: string;
  readonly answer: string;
  readonly etag: string | null;
}
