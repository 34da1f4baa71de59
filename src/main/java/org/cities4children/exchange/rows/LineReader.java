package org.cities4children.exchange.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.cities4children.runtime.RowRefused.Reason;
import org.jspecify.annotations.Nullable;

/** Reads lines one by one, each decoded strictly, so that a bad one spoils no other. */
final class LineReader implements Rows.Lines {

    static final int LONGEST = 4 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private int number;
    private boolean tooLong;

    LineReader(InputStream in) {
        this.in = in;
    }

    @Override
    public @Nullable Line next() throws IOException {
        while (read()) {
            number++;
            if (tooLong) {
                return new Line.Broken(number, new Reason("exchange.refused.long-line"));
            }
            var line = decoded();
            if (line == null) {
                return new Line.Broken(number, new Reason("exchange.refused.encoding"));
            }
            if (!line.isEmpty()) {
                return RowParser.parsed(number, line, bytes.size());
            }
        }
        return null;
    }

    /** Reads up to the end of a line; what is too long is passed over without being kept. */
    private boolean read() throws IOException {
        bytes.reset();
        tooLong = false;
        if (!filled()) {
            return false;
        }
        var ended = false;
        while (!ended && filled()) {
            var from = position;
            while (position < limit && buffer[position] != '\n') {
                position++;
            }
            keep(from, position - from);
            ended = position < limit;
            position += ended ? 1 : 0;
        }
        return true;
    }

    /** Whether there is something left to read. */
    private boolean filled() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, in.read(buffer));
        }
        return position < limit;
    }

    private void keep(int from, int length) {
        if (bytes.size() + length <= LONGEST) {
            bytes.write(buffer, from, length);
        } else {
            tooLong = true;
        }
    }

    private @Nullable String decoded() {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return (number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).strip();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
