package fr.cdg62.partenaires.porte;

import fr.cdg62.partenaires.limites.Message;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;

/** The request with its body already read and checked. */
class DemandeRelue extends HttpServletRequestWrapper {
    private static final String CONTENT_TYPE = "Content-Type";

    private final Message message;
    private final InputStream corps;
    private final long longueur;

    DemandeRelue(HttpServletRequest demande, Message message) throws IOException {
        super(demande);
        this.message = message;
        corps = new BufferedInputStream(message.ouvrir());
        longueur = message.longueur();
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Flux(corps);
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(corps, StandardCharsets.UTF_8));
    }

    /** Closes the file that the message may be read from, read whole or not. */
    void fermer() throws IOException {
        corps.close();
    }

    @Override
    public String getContentType() {
        return message.type();
    }

    @Override
    public int getContentLength() {
        return (int) longueur;
    }

    @Override
    public long getContentLengthLong() {
        return longueur;
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

    /** The body as the servlet API reads it. */
    private static final class Flux extends ServletInputStream {
        private final InputStream corps;
        private boolean fini;

        Flux(InputStream corps) {
            this.corps = corps;
        }

        @Override
        public int read() throws IOException {
            int octet = corps.read();
            fini = octet < 0;
            return octet;
        }

        @Override
        public int read(byte[] tampon, int debut, int longueur) throws IOException {
            int lus = corps.read(tampon, debut, longueur);
            fini = lus < 0;
            return lus;
        }

        @Override
        public boolean isFinished() {
            return fini;
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
