package org.cities4children;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The same path stands for the same thing in code, templates and migrations, and nothing grows too large. */
class LayoutTests {

    private static final Path JAVA = Path.of("src/main/java/org/cities4children");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path TESTS = Path.of("src/test/java/org/cities4children");
    private static final Set<String> SHARED_TEMPLATES = Set.of("layout", "components", "error");
    private static final Set<String> TESTS_OF_THE_WHOLE = Set.of("journeys");

    private static final int JAVA_LINES = 250;
    private static final int TEMPLATE_LINES = 100;
    private static final int TYPES = 15;

    private static final Pattern TIME_OF_THE_DATABASE = Pattern.compile("(?i)\\bnow\\s*\\(\\s*\\)"
            + "|\\b(current|local|clock|statement|transaction)_(timestamp|date|time)\\b|\\blocaltime(stamp)?\\b");
    private static final Pattern TEXT_IN_CODE = Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"");

    @Test
    void everyFolderOfTemplatesIsAPackage() {
        assertThat(folders(TEMPLATES))
                .filteredOn(it -> !SHARED_TEMPLATES.contains(room(TEMPLATES, it)))
                .allSatisfy(
                        it -> assertThat(JAVA.resolve(TEMPLATES.relativize(it).toString()))
                                .isDirectory());
    }

    @Test
    void everyFolderOfTestsIsAPackage() {
        assertThat(folders(TESTS))
                .filteredOn(it -> !TESTS_OF_THE_WHOLE.contains(room(TESTS, it)))
                .allSatisfy(it -> assertThat(JAVA.resolve(TESTS.relativize(it).toString()))
                        .isDirectory());
    }

    @Test
    void everyFolderOfMigrationsIsARoomWithItsOwnSchema() {
        assertThat(folders(MIGRATIONS))
                .allSatisfy(it ->
                        assertThat(JAVA.resolve(it.getFileName().toString())).isDirectory())
                .allSatisfy(it -> assertThat(text(it.resolve("V1__" + it.getFileName() + ".sql")))
                        .startsWith("create schema if not exists " + it.getFileName() + ";"));
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(folders(JAVA))
                .filteredOn(it -> !files(it, 1, ".java").isEmpty())
                .allSatisfy(
                        it -> assertThat(text(it.resolve("package-info.java"))).startsWith("/**"));
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(files(JAVA, 9, ".java"))
                .filteredOn(it -> !it.endsWith("package-info.java"))
                .filteredOn(it -> text(it).lines().anyMatch(line -> line.startsWith("public ")))
                .allSatisfy(it -> assertThat(text(it)).containsPattern("(?m)^/\\*\\*"));
    }

    @Test
    void noPackageHasMoreThanFifteenTypes() {
        assertThat(folders(JAVA)).filteredOn(it -> types(it) > TYPES).isEmpty();
    }

    @Test
    void noFileIsLongerThanAReaderFollows() {
        assertThat(files(JAVA, 9, ".java"))
                .filteredOn(it -> lines(it) > JAVA_LINES)
                .isEmpty();
        assertThat(files(TEMPLATES, 9, ".jte"))
                .filteredOn(it -> lines(it) > TEMPLATE_LINES)
                .isEmpty();
    }

    @Test
    void everyTableThatGoesOnAtTheSideSaysSo() {
        assertThat(files(TEMPLATES, 9, ".jte"))
                .filteredOn(it -> text(it).contains("class=\"scroller\""))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(text(it)).contains("web.table.sideways"));
    }

    @Test
    void noSqlAsksTheDatabaseForTheTime() {
        assertThat(files(JAVA, 9, ".java"))
                .filteredOn(LayoutTests::asksInItsTexts)
                .isEmpty();
        assertThat(files(MIGRATIONS, 9, ".sql"))
                .filteredOn(it -> TIME_OF_THE_DATABASE.matcher(text(it)).find())
                .isEmpty();
    }

    private static boolean asksInItsTexts(Path code) {
        return TEXT_IN_CODE
                .matcher(text(code))
                .results()
                .anyMatch(it -> TIME_OF_THE_DATABASE.matcher(it.group()).find());
    }

    private static long types(Path folder) {
        return files(folder, 1, ".java").stream()
                .filter(it -> !it.endsWith("package-info.java"))
                .count();
    }

    private static long lines(Path file) {
        return text(file).lines().count();
    }

    private static String room(Path root, Path folder) {
        return root.relativize(folder).getName(0).toString();
    }

    private static List<Path> folders(Path root) {
        return walk(root, 9, it -> Files.isDirectory(it) && !it.equals(root));
    }

    private static List<Path> files(Path root, int depth, String ending) {
        return walk(root, depth, it -> Files.isRegularFile(it) && it.toString().endsWith(ending));
    }

    private static List<Path> walk(Path root, int depth, Predicate<Path> wanted) {
        try (var all = Files.walk(root, depth)) {
            return all.filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
