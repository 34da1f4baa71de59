package org.cities4children.runtime.job;

import java.util.regex.Pattern;

/** Why a job failed, in one line for operators: without addresses of people, which servers of mail like to repeat. */
final class Reason {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"'@]+@[^\\s<>\"'@]+");
    private static final int LONGEST = 300;

    private Reason() {}

    static String of(Throwable failure) {
        var message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        var line = failure.getClass().getSimpleName() + ": "
                + ADDRESS.matcher(message).replaceAll("…@…");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
    }
}
