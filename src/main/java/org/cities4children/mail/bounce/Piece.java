package org.cities4children.mail.bounce;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mail or a part of one: headers and lines.
 *
 * <p>Lines hold octets as they came, one character each; how they end was forgotten before.
 */
record Piece(Headers headers, List<String> body) {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final Pattern TYPE = Pattern.compile("[\\w.+-]+/[\\w.+-]+");

    Piece {
        body = List.copyOf(body);
    }

    static Piece of(byte[] mail, int limit) {
        var text = new String(mail, 0, Math.min(mail.length, limit), StandardCharsets.ISO_8859_1);
        return of(Arrays.asList(LINE_END.split(text, -1)));
    }

    /** Headers end at an empty line, or where no header can be. */
    static Piece of(List<String> lines) {
        int start = !lines.isEmpty() && lines.getFirst().startsWith("From ") ? 1 : 0;
        int end = start;
        while (end < lines.size() && belongsToHeaders(lines, start, end)) {
            end++;
        }
        int body = end < lines.size() && lines.get(end).isBlank() ? end + 1 : end;
        return new Piece(Headers.of(lines.subList(start, end)), lines.subList(body, lines.size()));
    }

    private static boolean belongsToHeaders(List<String> lines, int start, int at) {
        var line = lines.get(at);
        return !line.isBlank() && (Headers.isField(line) || (at > start && Headers.isContinued(line)));
    }

    /** Its media type, {@code text/plain} unless it says another. */
    String type() {
        var found = TYPE.matcher(headers.text("content-type"));
        return found.lookingAt() ? found.group().toLowerCase(Locale.ROOT) : "text/plain";
    }

    boolean isMultipart() {
        return type().startsWith("multipart/");
    }

    /** Its parts, so far as they are there. */
    List<Piece> parts() {
        var delimiter = "--" + headers.parameter("content-type", "boundary").orElseGet(this::firstDelimiter);
        var parts = new ArrayList<Piece>();
        int start = -1;
        for (int at = 0; at < body.size(); at++) {
            var line = body.get(at).stripTrailing();
            boolean last = line.equals(delimiter + "--");
            if (last || line.equals(delimiter)) {
                if (start >= 0) {
                    parts.add(of(body.subList(start, at)));
                }
                start = last ? -1 : at + 1;
            }
        }
        if (start >= 0) {
            parts.add(of(body.subList(start, body.size())));
        }
        return parts;
    }

    // Some lose the boundary on the way.
    private String firstDelimiter() {
        return body.stream()
                .filter(it -> it.startsWith("--") && it.length() > 2)
                .findFirst()
                .map(it -> it.substring(2).stripTrailing())
                .orElse(" none");
    }
}
