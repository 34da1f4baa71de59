package org.cities4children.web.crowd;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Closes the connection after an answer whose question is still being sent. The server would read it to its end first,
 * and who sends it byte by byte would hold the thread: a page that takes no body, or a form that was refused.
 *
 * <p>Somebody signed in who sends a file that is too large is to see the answer. A browser that cannot send on may show
 * nothing but a broken connection (RFC 9112, 9.6), so what still comes from it is read for a while and thrown away; of
 * two at a time, so that they hold no more threads.
 */
final class UnreadBodyValve extends ValveBase {

    /** The attribute of a request whose sender is to see the answer. */
    static final String READ_ON = UnreadBodyValve.class.getName();

    private static final int AT_ONCE = 2;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Semaphore places = new Semaphore(AT_ONCE);

    UnreadBodyValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        var coyote = request.getCoyoteRequest();
        if (isAnnounced(coyote) && isStillComing(coyote)) {
            // Before the connection is given up, which would make a failure of an answer that has not begun.
            response.finishResponse();
            if (request.getAttribute(READ_ON) != null) {
                readOn(coyote);
            }
            coyote.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private void readOn(org.apache.coyote.Request request) {
        if (!places.tryAcquire()) {
            return;
        }
        try {
            // What the server offers to pages is closed together with the answer.
            var waste = new Waste();
            long end = System.nanoTime() + LONGEST.toNanos();
            while (System.nanoTime() < end && request.doRead(waste) >= 0) {
                // It is of no use to anybody.
            }
        } catch (IOException _) {
            // The sender went away, or says nothing any more.
        } finally {
            places.release();
        }
    }

    private static boolean isAnnounced(org.apache.coyote.Request request) {
        try {
            return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        } catch (IllegalArgumentException _) {
            // A length that is none, or two of them: refused before, and the connection closed for that.
            return false;
        }
    }

    private static boolean isStillComing(org.apache.coyote.Request request) {
        var read = new AtomicBoolean();
        request.action(ActionCode.REQUEST_BODY_FULLY_READ, read);
        if (read.get()) {
            return false;
        }
        request.action(ActionCode.AVAILABLE, true);
        long rest = request.getContentLengthLong() - request.getBytesRead();
        return request.getContentLengthLong() < 0 || rest > request.getAvailable();
    }

    /** Takes what is read and keeps nothing of it. */
    private static final class Waste implements ApplicationBufferHandler {

        private ByteBuffer piece = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer read) {
            piece = read;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return piece;
        }

        @Override
        public void expand(int size) {
            // There is always room for what is thrown away.
        }
    }
}
