package org.cities4children.web.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.cities4children.web.Language;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files that every page needs, by name and by the address they have until their content changes. */
public final class Assets {

    static final String FOLDER = "/assets/";

    private static final String STYLESHEET = "site.css";

    private final Map<String, Asset> byName = new ConcurrentHashMap<>();
    private final Map<String, Asset> byFileName = new ConcurrentHashMap<>();
    private String stylesheet = "";

    private Assets() {}

    static Assets read() {
        try {
            var assets = new Assets();
            assets.add("icon.svg", "image/svg+xml", bytes(new ClassPathResource("static/icon.svg")));
            for (var script : List.of("suggest.js", "passkey.js", "own-time.js", "reading-list.js")) {
                assets.add(
                        script, "text/javascript;charset=utf-8", bytes(new ClassPathResource("static/js/" + script)));
            }
            var css = styles();
            for (var language : Language.all()) {
                var font = language.headingFont();
                assets.add(font, "font/woff2", bytes(new ClassPathResource("static/" + font)));
                css = css.replace("url(" + font + ")", "url(" + assets.path(font) + ")");
            }
            assets.stylesheet = css;
            assets.dye(UnaryOperator.identity());
            return assets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the stylesheet other colours, and so another address; pages that readers have open go on with theirs. */
    public void dye(UnaryOperator<String> dye) {
        add(STYLESHEET, "text/css;charset=utf-8", dye.apply(stylesheet).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Takes the pictures of the logo, by name, in place of those before, and tells their paths. Those before are gone
     * at once: somebody may have mistaken one.
     */
    public synchronized Map<String, String> hang(Map<String, byte[]> pictures) {
        Map<String, String> paths = new HashMap<>();
        Set<String> stay = new HashSet<>();
        pictures.forEach((name, picture) -> {
            var asset = Asset.of(name, "image/png", picture);
            byFileName.put(asset.fileName(), asset);
            stay.add(asset.fileName());
            paths.put(name, FOLDER + asset.fileName());
        });
        byFileName.keySet().removeIf(it -> isLogo(it) && !stay.contains(it));
        return paths;
    }

    /** The path of a file, by the name it has without fingerprint. */
    public String path(String name) {
        return FOLDER + named(name).fileName();
    }

    Asset named(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    Optional<Asset> find(String fileName) {
        return Optional.ofNullable(byFileName.get(fileName));
    }

    Collection<Asset> all() {
        return byFileName.values();
    }

    /** Whether it is called as a stylesheet of ours was, is or will be. */
    static boolean isStylesheet(String fileName) {
        return fileName.matches("site\\.[0-9a-f]+\\.css");
    }

    /** Whether it is called as a picture of the logo was, is or will be. */
    static boolean isLogo(String fileName) {
        return fileName.matches("logo(-night)?(-2x)?\\.[0-9a-f]+\\.png");
    }

    private void add(String name, String type, byte[] content) {
        var asset = Asset.of(name, type, content);
        // Found before it is named.
        byFileName.put(asset.fileName(), asset);
        byName.put(name, asset);
    }

    private static String styles() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:static/css/*.css");
        var inOrder = Arrays.stream(files)
                .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
                .map(Assets::text)
                .toList();
        return Stylesheet.of(inOrder);
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Resource file) throws IOException {
        return file.getContentAsByteArray();
    }
}
