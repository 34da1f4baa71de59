package org.cities4children.mail;

/** A piece of a message; the mail room writes each into the page part and the text part. */
public sealed interface Part {

    /** Some sentences of ours; lines stay apart. */
    record Paragraph(String text) implements Part {

        public Paragraph {
            text = Clean.lines(text);
        }
    }

    /** What to do next; its address leads to a page that asks once more before it changes anything. */
    record Button(String label, String url) implements Part {

        public Button {
            label = Clean.line(label);
            url = Clean.url(url);
        }
    }

    /** Somebody's own words. */
    record Quote(String text) implements Part {

        /** A name or a short line stands where the letter's own lines begin, in whatever script it is written. */
        private static final int LONGEST_LINE = 80;

        public Quote {
            text = Clean.lines(text);
        }

        /** Whether it is no more than one short line. */
        public boolean isLine() {
            return text.length() <= LONGEST_LINE && text.indexOf('\n') < 0;
        }
    }

    /** To whom a reader's answer goes, told in words and to their program for mail. */
    record Answer(EmailAddress to) implements Part {}
}
