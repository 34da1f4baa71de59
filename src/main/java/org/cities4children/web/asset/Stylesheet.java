package org.cities4children.web.asset;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes one small stylesheet of the files that people write. */
final class Stylesheet {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern AROUND_SIGN = Pattern.compile(" ?([{};]) ?");
    private static final Pattern AFTER_SIGN = Pattern.compile("([:,>]) ");

    private Stylesheet() {}

    static String of(List<String> files) {
        return files.stream().map(Stylesheet::small).collect(Collectors.joining());
    }

    // Spaces before a colon and around plus and minus carry meaning (a :hover, calc(1px + 2px)): they stay.
    private static String small(String css) {
        var text = SPACE.matcher(COMMENT.matcher(css).replaceAll(""))
                .replaceAll(" ")
                .strip();
        var tight = AROUND_SIGN.matcher(text).replaceAll("$1");
        return AFTER_SIGN.matcher(tight).replaceAll("$1").replace(";}", "}");
    }
}
