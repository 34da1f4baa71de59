package org.cities4children.people.signin;

import java.util.regex.Pattern;

/** Where somebody wanted to go before they were asked who they are: a path of ours, or else their work. */
final class Destination {

    private static final String WORK = "/desk";
    private static final int LONGEST = 500;

    /** Browsers take a backslash for a slash, and leave out tabs and line ends: such a path would lead to others. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private Destination() {}

    static String of(String asked) {
        boolean ours = asked.length() <= LONGEST && OURS.matcher(asked).matches() && !asked.startsWith("/sign-");
        return ours ? asked : WORK;
    }
}
