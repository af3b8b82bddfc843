// Short pieces of text on one line with a dot between them. The dot is drawn by the style sheet in a Latin
// face (Chinese faces make it as wide as a character); a line breaks between pieces, not within them.

/** Pieces of text with dots between; empty pieces are left out. */
export const Parts = ({ parts }: { parts: (string | null | false)[] }) =>
  parts.filter(Boolean).map((part) => [
    <span key={part} class="part">
      {part}
    </span>,
    ' ',
  ]);
