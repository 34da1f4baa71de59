package org.cities4children.knowledge.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a citation as text after APA 7, as BibTeX, as RIS and as CSL-JSON 1.0.2. */
@Component
public class Citations {

    private static final int NAMED_IN_TEXT = 20;
    private static final Pattern BIBTEX = Pattern.compile("[\\\\{}&%$#_~^]");

    private final JsonMapper json;

    Citations(JsonMapper json) {
        this.json = json;
    }

    /** "Bartlett, S., &amp; UNICEF. (2018). Title. https://…"; without a year it says n.d., as APA does. */
    public String text(Cited cited) {
        var names = cited.creators().stream()
                .map(it ->
                        it.organisation() ? it.name() : PersonName.of(it.name()).initialled())
                .toList();
        var year = cited.year() == null ? "n.d." : cited.year().toString();
        var title = ended(cited.title());
        return names.isEmpty()
                ? title + " (" + year + "). " + cited.url()
                : ended(joined(names)) + " (" + year + "). " + title + " " + cited.url();
    }

    private static String joined(List<String> names) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        boolean all = names.size() <= NAMED_IN_TEXT;
        var first = names.subList(0, (all ? names.size() : NAMED_IN_TEXT) - 1);
        return String.join(", ", first) + (all ? ", & " : ", … ") + names.getLast();
    }

    private static String ended(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
    }

    /** A BibTeX entry; its key is the slug, which is unique in the hub. */
    public String bibtex(Cited cited) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", "{" + escaped(cited.title()) + "}");
        if (!cited.creators().isEmpty()) {
            fields.put(
                    "author",
                    cited.creators().stream()
                            .map(it -> it.organisation()
                                    ? "{" + escaped(it.name()) + "}"
                                    : escaped(PersonName.of(it.name()).inverted()))
                            .collect(Collectors.joining(" and ")));
        }
        var publisher = cited.publisher();
        if (publisher != null) {
            fields.put(cited.sort() == Sort.ARTICLE ? "publisher" : "institution", escaped(publisher));
        }
        if (cited.year() != null) {
            fields.put("year", cited.year().toString());
        }
        var doi = cited.doi();
        if (doi != null) {
            fields.put("doi", doi.replace("{", "%7B").replace("}", "%7D"));
        }
        fields.put("url", cited.url().replace("{", "%7B").replace("}", "%7D"));
        fields.put("language", cited.language());
        return fields.entrySet().stream()
                .map(it -> "  " + it.getKey() + " = {" + it.getValue() + "}")
                .collect(Collectors.joining(",\n", "@" + bibtexType(cited) + "{" + cited.slug() + ",\n", "\n}\n"));
    }

    /** BibTeX takes no report of which it does not know whose it is. */
    private static String bibtexType(Cited cited) {
        return switch (cited.sort()) {
            case ARTICLE -> "article";
            case REPORT -> cited.publisher() == null ? "misc" : "techreport";
        };
    }

    private static String escaped(String text) {
        return BIBTEX.matcher(text)
                .replaceAll(it -> Matcher.quoteReplacement(
                        switch (it.group()) {
                            case "\\" -> "\\textbackslash{}";
                            case "~" -> "\\textasciitilde{}";
                            case "^" -> "\\textasciicircum{}";
                            default -> "\\" + it.group();
                        }));
    }

    /** An RIS record, lines ended by CR LF. */
    public String ris(Cited cited) {
        var lines = new StringBuilder();
        line(lines, "TY", cited.sort().ris());
        line(lines, "TI", cited.title());
        for (var creator : cited.creators()) {
            line(
                    lines,
                    "AU",
                    creator.organisation()
                            ? creator.name()
                            : PersonName.of(creator.name()).inverted());
        }
        if (cited.publisher() != null) {
            line(lines, "PB", cited.publisher());
        }
        if (cited.year() != null) {
            line(lines, "PY", cited.year().toString());
        }
        line(lines, "LA", cited.language());
        var doi = cited.doi();
        if (doi != null) {
            line(lines, "DO", doi);
        }
        line(lines, "UR", cited.url());
        line(lines, "ID", cited.slug());
        return lines.append("ER  - \r\n").toString();
    }

    private static void line(StringBuilder lines, String tag, String value) {
        lines.append(tag).append("  - ").append(value.replaceAll("\\R", " ")).append("\r\n");
    }

    /** A list of CSL items. */
    public String csl(List<Cited> cited) {
        return json.writeValueAsString(cited.stream().map(Citations::cslItem).toList());
    }

    private static Map<String, Object> cslItem(Cited cited) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", cited.slug());
        item.put("type", cited.sort().csl());
        item.put("title", cited.title());
        item.put("author", cited.creators().stream().map(Citations::cslName).toList());
        if (cited.publisher() != null) {
            item.put("publisher", cited.publisher());
        }
        if (cited.year() != null) {
            item.put("issued", Map.of("date-parts", List.of(List.of(cited.year()))));
        }
        item.put("language", cited.language());
        var doi = cited.doi();
        if (doi != null) {
            item.put("DOI", doi);
        }
        item.put("URL", cited.url());
        return item;
    }

    private static Map<String, String> cslName(Creator creator) {
        if (creator.organisation()) {
            return Map.of("literal", creator.name());
        }
        var name = PersonName.of(creator.name());
        return name.given().isEmpty()
                ? Map.of("literal", name.family())
                : Map.of("family", name.family(), "given", name.given());
    }
}
