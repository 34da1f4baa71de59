package org.cities4children.exchange;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.cities4children.runtime.DataFolder;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Reads what the program wrote, as strictly as XML asks. */
public final class Documents {

    private Documents() {}

    /** Settings with a public address. */
    public static DataFolder settings() {
        return new DataFolder(Path.of("data"), null, "https://c4c.example", DataFolder.Mode.DEMO, false);
    }

    /** The values at this path, element names without their namespaces. */
    public static List<String> values(byte[] xml, String path) throws Exception {
        var nodes =
                (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, parsed(xml), XPathConstants.NODESET);
        var values = new ArrayList<String>();
        for (var i = 0; i < nodes.getLength(); i++) {
            values.add(nodes.item(i).getTextContent());
        }
        return values;
    }

    private static Document parsed(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
