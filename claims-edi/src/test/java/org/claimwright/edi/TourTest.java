package org.claimwright.edi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.claimwright.edi.Tour.Shown;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the tour shows in Java is compiled and run, and prints what the page says. */
class TourTest {
    private static final Path CLASSES = Path.of(URI.create(
            X12Reader.class.getProtectionDomain().getCodeSource().getLocation().toString()));

    @TempDir
    private Path folder;

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Snippet.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    @Test
    void the_tour_shows_something_to_run() throws IOException {
        assertTrue(Tour.shown("java").size() >= 6);
    }

    @TestFactory
    Stream<DynamicTest> every_snippet_prints_what_the_page_says() throws IOException {
        return Tour.shown("java").stream().map(shown -> DynamicTest.dynamicTest(shown.title(), () -> check(shown)));
    }

    private void check(Shown shown) throws Exception {
        Path compiled = Files.createTempDirectory(folder, "snippet");
        compile(source(shown.program()), compiled);

        assertEquals(shown.printed(), printedBy(compiled));
    }

    /** As the page tells the reader: within a method, with everything of the library imported, in the folder of its files. */
    private static String source(String program) throws IOException {
        StringBuilder source = new StringBuilder();
        for (String name : packages()) {
            source.append("import ").append(name).append(".*;\n");
        }
        source.append(
                        "import java.io.*; import java.math.*; import java.nio.file.*; import java.time.*; import java.util.*;\n")
                .append("public class Snippet {\n    public static void main(String[] arguments) throws Exception {\n")
                .append(program.replace("Path.of(\"", "Path.of(\"" + Tour.FOLDER + "/"))
                .append("    }\n}\n");
        return source.toString();
    }

    private static List<String> packages() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> CLASSES.relativize(file.getParent()).toString().replace('/', '.'))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static void compile(String source, Path into) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        List<String> options = List.of("-d", into.toString(), "-cp", CLASSES.toString(), "-proc:none", "-Xlint:all");
        List<? extends JavaFileObject> sources = List.of(new Source(source));
        compiler.getTask(complaints, null, null, options, null, sources).call();
        assertEquals("", complaints.toString(), source);
    }

    private static String printedBy(Path compiled) throws Exception {
        PrintStream usual = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {compiled.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Snippet").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(usual);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
