package org.cities4children.web.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cities4children.web.Language;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files that every page needs, by name and by the address they have until their content changes. */
public final class Assets {

    static final String FOLDER = "/assets/";

    private final Map<String, Asset> byName = new LinkedHashMap<>();
    private final Map<String, Asset> byFileName = new LinkedHashMap<>();

    private Assets() {}

    static Assets read() {
        try {
            var assets = new Assets();
            assets.add("icon.svg", "image/svg+xml", bytes(new ClassPathResource("static/icon.svg")));
            for (var script : List.of("suggest.js", "passkey.js")) {
                assets.add(
                        script, "text/javascript;charset=utf-8", bytes(new ClassPathResource("static/js/" + script)));
            }
            var css = assets.stylesheet();
            for (var language : Language.all()) {
                var font = language.headingFont();
                assets.add(font, "font/woff2", bytes(new ClassPathResource("static/" + font)));
                css = css.replace("url(" + font + ")", "url(" + assets.path(font) + ")");
            }
            assets.add("site.css", "text/css;charset=utf-8", css.getBytes(StandardCharsets.UTF_8));
            return assets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private void add(String name, String type, byte[] content) {
        var asset = Asset.of(name, type, content);
        byName.put(name, asset);
        byFileName.put(asset.fileName(), asset);
    }

    private String stylesheet() throws IOException {
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
