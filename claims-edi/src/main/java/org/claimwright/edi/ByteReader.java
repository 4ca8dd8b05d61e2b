package org.claimwright.edi;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** The bytes of a stream as they are, one character each. */
final class ByteReader extends Reader {
    private final InputStream in;
    private byte[] bytes = new byte[0];

    ByteReader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int start, int most) throws IOException {
        bytes = bytes.length < most ? new byte[most] : bytes;
        int count = in.read(bytes, 0, most);
        for (int i = 0; i < count; i++) {
            target[start + i] = (char) (bytes[i] & 0xFF);
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
