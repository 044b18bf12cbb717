package fr.cdg62.extranet.appel;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What every answer tells the browser: nothing but our own files, no framing, no guessing of types. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class EnTetesSecurite extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String POLITIQUE = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    @Override
    public void doFilter(ServletRequest demande, ServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        HttpServletResponse http = (HttpServletResponse) reponse;
        http.setHeader("Content-Security-Policy", POLITIQUE);
        http.setHeader("X-Content-Type-Options", "nosniff");
        http.setHeader("Referrer-Policy", "no-referrer");
        http.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        http.setHeader("Strict-Transport-Security", "max-age=31536000");
        suite.doFilter(demande, reponse);
    }
}
