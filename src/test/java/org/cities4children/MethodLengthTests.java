package org.cities4children;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** A method fits on a screen. */
class MethodLengthTests {

    private static final Path JAVA = Path.of("src/main/java");
    private static final int LINES = 40;

    @Test
    void noMethodIsLongerThanAScreen() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var sources = Files.walk(JAVA).filter(it -> it.toString().endsWith(".java"))) {
            var task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources.toList()));
            var measure = new Measure(Trees.instance(task));
            task.parse().forEach(unit -> measure.scan(unit, null));
            assertThat(measure.tooLong).isEmpty();
        }
    }

    private static final class Measure extends TreePathScanner<Void, Void> {

        private final Trees trees;
        private final List<String> tooLong = new ArrayList<>();

        Measure(Trees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            var unit = getCurrentPath().getCompilationUnit();
            var positions = trees.getSourcePositions();
            var lines = unit.getLineMap();
            var first = positions.getStartPosition(unit, method);
            var last = positions.getEndPosition(unit, method);
            if (first >= 0 && last >= 0) {
                var length = lines.getLineNumber(last) - lines.getLineNumber(first) + 1;
                if (length > LINES) {
                    tooLong.add(unit.getSourceFile().getName() + ": " + method.getName() + " has " + length + " lines");
                }
            }
            return super.visitMethod(method, null);
        }
    }
}
