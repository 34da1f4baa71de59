package org.cities4children.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NativeLibrariesTests {

    @ParameterizedTest
    @ValueSource(strings = {"onnxruntime4j_jni", "tokenizers"})
    void replacesALibraryOfTheRightLengthWithAWrongByte(String name, @TempDir Path folder) throws IOException {
        NativeLibraries.unpack(folder);
        var library = folder.resolve(System.mapLibraryName(name));
        var whole = Files.readAllBytes(library);
        var damaged = whole.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(library, damaged);

        NativeLibraries.unpack(folder);

        assertThat(Files.readAllBytes(library)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"onnxruntime.native.path", "RUST_LIBRARY_PATH"})
    void tellsWhatLoadsThemWhereTheyAre(String property, @TempDir Path folder) {
        NativeLibraries.unpack(folder);

        assertThat(System.getProperty(property)).startsWith(folder.toString());
    }
}
