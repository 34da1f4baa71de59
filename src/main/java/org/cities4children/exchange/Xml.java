package org.cities4children.exchange;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document piece by piece: the JDK's own writer, with what it lets through made good. */
public final class Xml {

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** Writes a whole document in UTF-8. */
    public static void write(OutputStream to, Content content) {
        try {
            var writer = XMLOutputFactory.newInstance().createXMLStreamWriter(to, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            content.write(new Xml(writer));
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("an XML document could not be written", e);
        }
    }

    /** An element with what is in it. */
    public void element(String name, Content content) throws XMLStreamException {
        out.writeStartElement(name);
        content.write(this);
        out.writeEndElement();
    }

    /** An element with nothing but text in it. */
    public void element(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(allowed(text));
        out.writeEndElement();
    }

    /** An element with nothing in it but these attributes: names and values by turns. */
    public void empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        for (var i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    /** An attribute of the element just begun; a prefix in its name is written as it is. */
    public Xml attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, allowed(value));
        return this;
    }

    /** A namespace of the element just begun; an empty prefix makes it the default. */
    public Xml namespace(String prefix, String uri) throws XMLStreamException {
        if (prefix.isEmpty()) {
            out.writeDefaultNamespace(uri);
        } else {
            out.writeNamespace(prefix, uri);
        }
        return this;
    }

    public void text(String text) throws XMLStreamException {
        out.writeCharacters(allowed(text));
    }

    /** Leaves out what no XML 1.0 document may hold, not even escaped: the writer would let it pass. */
    private static String allowed(String text) {
        if (text.codePoints().allMatch(Xml::isAllowed)) {
            return text;
        }
        return text.codePoints()
                .filter(Xml::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int it) {
        return it == '\t'
                || it == '\n'
                || it == '\r'
                || (it >= 0x20 && it <= 0xD7FF)
                || (it >= 0xE000 && it <= 0xFFFD)
                || it >= 0x10000;
    }

    /** What stands in a document or an element. */
    public interface Content {

        void write(Xml xml) throws XMLStreamException;
    }
}
