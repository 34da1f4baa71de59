package org.cities4children.site.door;

import java.util.regex.Pattern;

/** What an e-mail address looks like: RFC 5321's lengths, letters of any script (RFC 6531), no quoted oddities. */
final class Email {

    static final int LONGEST = 254;

    private static final int LONGEST_NAME = 64;
    private static final Pattern SHAPE = Pattern.compile(
            "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([\\p{L}\\p{N}]([\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?\\.)+[\\p{L}]([\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])");

    private Email() {}

    static boolean isPossible(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_NAME
                && SHAPE.matcher(text).matches();
    }
}
