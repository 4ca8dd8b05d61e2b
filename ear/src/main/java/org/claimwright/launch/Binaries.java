package org.claimwright.launch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once into the home folder. */
record Binaries(Path folder, String version) {

    static Binaries in(Home home) {
        var version = built();
        return new Binaries(home.folder().resolve("postgresql-" + version), version);
    }

    private static String built() {
        try (var text = Binaries.class.getResourceAsStream("/launch.properties")) {
            var properties = new Properties();
            properties.load(text);
            return properties.getProperty("postgresql.version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    String majorVersion() {
        return version.substring(0, version.indexOf('.'));
    }

    /** Unpacks beside the place and renames at the end, so that the folder is either whole or not there. */
    void unpack() {
        if (Files.isDirectory(folder)) {
            return;
        }
        var part = folder.resolveSibling(folder.getFileName() + ".part");
        try (var archive = archive()) {
            remove(part);
            createOpen(part);
            extract(archive, part);
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LaunchFailure(
                    "PostgreSQL's programs cannot be unpacked", part, "free 100 MB there and start again", e);
        }
    }

    private static TarArchiveInputStream archive() throws IOException {
        var name = "/postgres-" + system() + "-" + processor() + ".txz";
        InputStream packed = Binaries.class.getResourceAsStream(name);
        if (packed == null) {
            throw new LaunchFailure(
                    "there is no PostgreSQL for this machine in the build",
                    name.substring(1),
                    "start a PostgreSQL of your own and name it in CLAIMWRIGHT_DB_URL (docs/operating.md)");
        }
        return new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    }

    private static String processor() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }

    private static void extract(TarArchiveInputStream archive, Path into) throws IOException {
        for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            var target = into.resolve(entry.getName()).normalize();
            if (!target.startsWith(into)) {
                throw new IOException(entry.getName() + " leads out of the folder");
            }
            extract(archive, entry, target);
        }
    }

    private static void extract(TarArchiveInputStream archive, TarArchiveEntry entry, Path target) throws IOException {
        createOpen(entry.isDirectory() ? target : target.getParent());
        if (entry.isDirectory()) {
            return;
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, target);
            Files.setPosixFilePermissions(target, readableByAll(entry.getMode()));
        }
    }

    /** The database's account is not the one that unpacks, and a narrow umask must not shut it out. */
    private static void createOpen(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        createOpen(folder.getParent());
        Files.createDirectory(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Set<PosixFilePermission> readableByAll(int mode) {
        var permissions = new HashSet<>(PosixFilePermissions.fromString("rw-r--r--"));
        if ((mode & 0100) != 0) {
            permissions.addAll(PosixFilePermissions.fromString("--x--x--x"));
        }
        return permissions;
    }

    static void remove(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
