package org.cities4children.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxLibrariesTests {

    @Test
    void replacesALibraryOfTheRightLengthWithAWrongByte(@TempDir Path folder) throws IOException {
        OnnxLibraries.unpack(folder);
        var library = folder.resolve(System.mapLibraryName("onnxruntime4j_jni"));
        var whole = Files.readAllBytes(library);
        var damaged = whole.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(library, damaged);

        OnnxLibraries.unpack(folder);

        assertThat(Files.readAllBytes(library)).isEqualTo(whole);
    }
}
