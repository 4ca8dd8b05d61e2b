package org.claimwright.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    private Path folder;

    @Test
    void a_dropped_file_lies_there_whole_and_alone() throws IOException {
        Folders.drop(folder.resolve("made/here"), "a.edi", bytes("content"));

        assertEquals(List.of("a.edi"), names(folder.resolve("made/here")));
        assertEquals("content", Files.readString(folder.resolve("made/here/a.edi")));
    }

    @Test
    void a_file_dropped_again_replaces_the_first_and_what_an_interrupted_write_left() throws IOException {
        Files.writeString(folder.resolve(".a.edi.part"), "left over from a longer attempt");
        Folders.drop(folder, "a.edi", bytes("one"));

        Folders.drop(folder, "a.edi", bytes("two"));

        assertEquals(List.of("a.edi"), names(folder));
        assertEquals("two", Files.readString(folder.resolve("a.edi")));
    }

    @Test
    void a_file_is_finished_when_two_looks_saw_it_alike() throws IOException {
        var watch = new FolderWatch(folder);
        var file = Files.writeString(folder.resolve("a.edi"), "ISA");
        assertEquals(List.of(), watch.look());

        Files.writeString(file, "ISA*00*");
        assertEquals(List.of(), watch.look());

        assertEquals(List.of(file), watch.look());
    }

    @Test
    void a_file_that_got_its_name_between_two_looks_waits_for_the_next() throws IOException {
        var watch = new FolderWatch(folder);
        var aside = Files.writeString(folder.resolve("a.edi.part"), "ISA");
        watch.look();
        watch.look();

        var file = Files.move(aside, folder.resolve("a.edi"));

        assertEquals(List.of(), watch.look());
        assertEquals(List.of(file), watch.look());
    }

    @Test
    void a_folder_that_is_not_there_holds_nothing() throws IOException {
        assertEquals(List.of(), new FolderWatch(folder.resolve("missing")).look());
    }

    @Test
    void names_of_unfinished_files_are_known() {
        assertTrue(Folders.isUnfinished(Path.of("x/.a.edi")));
        assertTrue(Folders.isUnfinished(Path.of("x/a.edi.part")));
        assertTrue(Folders.isUnfinished(Path.of("x/a.tmp")));
        assertFalse(Folders.isUnfinished(Path.of("x/a.edi")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
