package org.cities4children.web.crowd;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Closes the connection after an answer whose question is still being sent. The server would read it to its end first,
 * and who sends it byte by byte would hold the thread: a page that takes no body, or a form that was refused.
 */
final class UnreadBodyValve extends ValveBase {

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
            coyote.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
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
}
