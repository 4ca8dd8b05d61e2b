package org.claimwright.sandboxpayer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.claimwright.kernel.FolderWatch;

/**
 * A payer that knows only files: it watches one folder for 837P and answers into another. Each file is answered once,
 * wholly; killed at any moment, it goes on where it stood. It neither changes nor removes what it was sent.
 */
public final class SandboxPayer {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final String ONCE = "--once";

    private final Path out;
    private final Contract contract;
    private final FolderWatch watch;
    private final Memory memory;
    private final Map<Path, FileTime> looked = new HashMap<>();

    /** With the contract that comes with it; its memory lies beside the folder it reads. */
    public SandboxPayer(Path in, Path out) throws IOException {
        this(in, out, ContractFile.readDefault());
    }

    SandboxPayer(Path in, Path out, Contract contract) throws IOException {
        this.out = out;
        this.contract = contract;
        this.watch = new FolderWatch(in);
        this.memory = Memory.in(in.toAbsolutePath().resolveSibling("payer"));
    }

    /**
     * Runs as a process of its own until it is stopped: {@code SandboxPayer <in> <out> [<contract file>] [--once]}. Once
     * means two looks, since the first does not know whether a file is finished.
     */
    public static void main(String[] arguments) throws IOException {
        var names = Arrays.stream(arguments).filter(name -> !name.equals(ONCE)).toList();
        if (names.size() < 2 || names.size() > 3) {
            throw new IllegalArgumentException("SandboxPayer <in> <out> [<contract file>] [--once]");
        }
        var payer = called(names);
        payer.look();
        var once = Arrays.asList(arguments).contains(ONCE);
        do {
            LockSupport.parkNanos(PAUSE.toNanos());
            payer.look();
        } while (!once && !Thread.currentThread().isInterrupted());
    }

    private static SandboxPayer called(List<String> names) throws IOException {
        var contract = names.size() == 3 ? ContractFile.read(Path.of(names.get(2))) : ContractFile.readDefault();
        return new SandboxPayer(Path.of(names.get(0)), Path.of(names.get(1)), contract);
    }

    /** One look: answers what is finished and was not answered. */
    public void look() throws IOException {
        memory.answerInto(out);
        for (var file : watch.look()) {
            var changed = Files.getLastModifiedTime(file);
            if (!changed.equals(looked.put(file, changed))) {
                take(file);
            }
        }
    }

    private void take(Path file) throws IOException {
        var content = Files.readAllBytes(file);
        var key = keyOf(file, content);
        if (!memory.knows(key)) {
            memory.keep(Answers.to(content, key, contract, memory));
            memory.answerInto(out);
        }
    }

    private static String keyOf(Path file, byte[] content) {
        var name = Fingerprint.of(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        return Fingerprint.of(name + Fingerprint.of(content));
    }
}
