package org.cities4children.search.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Unpacks this machine's native libraries of ONNX Runtime once. Left alone it would do so at every start, into a
 * temporary folder that a killed program leaves behind.
 */
final class OnnxLibraries {

    private OnnxLibraries() {}

    static void unpack(Path folder) {
        for (var name : List.of("onnxruntime", "onnxruntime4j_jni")) {
            var file = System.mapLibraryName(name);
            var in = OnnxLibraries.class.getResource("/ai/onnxruntime/native/" + platform() + "/" + file);
            if (in == null) {
                // Another platform: its own way still stands open.
                return;
            }
            try (var bytes = in.openStream()) {
                unpack(bytes.readAllBytes(), folder.resolve(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        System.setProperty("onnxruntime.native.path", folder.toString());
    }

    private static void unpack(byte[] bytes, Path file) throws IOException {
        // A damaged library does not throw, it ends the whole program: every byte has to be right.
        if (Files.exists(file) && Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Files.createDirectories(file.getParent());
        // Put there whole: a start that is killed leaves no half library.
        var part = Files.write(file.resolveSibling(file.getFileName() + ".part"), bytes);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String platform() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var machine = System.getProperty("os.arch", "");
        var os = system.startsWith("mac") ? "osx" : system.startsWith("windows") ? "win" : "linux";
        return os + "-" + (machine.equals("aarch64") ? "aarch64" : "x64");
    }
}
