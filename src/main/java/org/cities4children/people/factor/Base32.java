package org.cities4children.people.factor;

/** RFC 4648, 6: how secrets are typed into applications for one-time codes. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String of(byte[] bytes) {
        var text = new StringBuilder();
        long kept = 0;
        int bits = 0;
        for (var next : bytes) {
            kept = (kept << Byte.SIZE) | (next & 0xFF);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(LETTERS.charAt((int) (kept >> bits) & 31));
            }
        }
        if (bits > 0) {
            text.append(LETTERS.charAt((int) (kept << (BITS - bits)) & 31));
        }
        return text.toString();
    }
}
