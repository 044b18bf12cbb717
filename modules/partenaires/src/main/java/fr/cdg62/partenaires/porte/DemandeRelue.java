package fr.cdg62.partenaires.porte;

import fr.cdg62.partenaires.limites.Message;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;

/** The request with its body already read and checked. */
class DemandeRelue extends HttpServletRequestWrapper {
    private static final String CONTENT_TYPE = "Content-Type";

    private final Message message;

    DemandeRelue(HttpServletRequest demande, Message message) {
        super(demande);
        this.message = message;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Flux(new ByteArrayInputStream(message.octets()));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(message.octets()), StandardCharsets.UTF_8));
    }

    @Override
    public String getContentType() {
        return message.type();
    }

    @Override
    public int getContentLength() {
        return message.octets().length;
    }

    @Override
    public long getContentLengthLong() {
        return message.octets().length;
    }

    @Override
    public String getHeader(String nom) {
        return CONTENT_TYPE.equalsIgnoreCase(nom) ? message.type() : super.getHeader(nom);
    }

    @Override
    public Enumeration<String> getHeaders(String nom) {
        return CONTENT_TYPE.equalsIgnoreCase(nom)
                ? Collections.enumeration(Collections.singleton(message.type()))
                : super.getHeaders(nom);
    }

    /** Bytes in memory as the servlet API reads them. */
    private static final class Flux extends ServletInputStream {
        private final ByteArrayInputStream octets;

        Flux(ByteArrayInputStream octets) {
            this.octets = octets;
        }

        @Override
        public int read() {
            return octets.read();
        }

        @Override
        public int read(byte[] tampon, int debut, int longueur) {
            return octets.read(tampon, debut, longueur);
        }

        @Override
        public boolean isFinished() {
            return octets.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener ecouteur) {
            throw new IllegalStateException("Lecture asynchrone impossible");
        }
    }
}
