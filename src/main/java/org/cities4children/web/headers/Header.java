package org.cities4children.web.headers;

import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.MimeHeaders;

/** A header kept as bytes, so that sending it is only copying. */
public final class Header {

    private final String name;
    private final byte[] nameBytes;
    private final byte[] value;

    private Header(String name, String value) {
        this.name = name;
        this.nameBytes = name.getBytes(StandardCharsets.ISO_8859_1);
        this.value = value.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static Header of(String name, String value) {
        return new Header(name, value);
    }

    /** Writes it unless the answer has one of that name. */
    public void write(MimeHeaders headers) {
        if (headers.getValue(name) == null) {
            add(headers);
        }
    }

    /** Adds it, for names that the answer surely does not have. */
    public void add(MimeHeaders headers) {
        // A copy, since Tomcat writes numbers of later answers into the array it was given.
        headers.addValue(nameBytes, 0, nameBytes.length).setBytes(value.clone(), 0, value.length);
    }
}
