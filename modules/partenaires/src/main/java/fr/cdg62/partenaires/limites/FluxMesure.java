package fr.cdg62.partenaires.limites;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * A body as it arrives. A sender that trickles it, to hold our threads, is refused (TECHNIQUE_DELAI): besides the time
 * its size needs at the least speed admitted, a message has the time of one reading. So is one that stays silent for as
 * long as the server waits for a byte.
 */
public final class FluxMesure extends FilterInputStream {
    private final Limites limites;
    private final LongSupplier nanos;
    private final long depart;
    private long lus;

    public FluxMesure(InputStream source, Limites limites) {
        this(source, limites, System::nanoTime);
    }

    FluxMesure(InputStream source, Limites limites, LongSupplier nanos) {
        super(source);
        this.limites = limites;
        this.nanos = nanos;
        depart = nanos.getAsLong();
    }

    @Override
    public int read() throws IOException {
        byte[] un = new byte[1];
        return read(un, 0, 1) < 0 ? -1 : un[0] & 0xFF;
    }

    @Override
    public int read(byte[] tampon, int debut, int longueur) throws IOException {
        int octets;
        try {
            octets = super.read(tampon, debut, longueur);
        } catch (IOException e) {
            if (estUnSilence(e) || estEnRetard()) {
                throw lent(e);
            }
            throw e;
        }
        lus += Math.max(octets, 0);
        if (octets >= 0 && estEnRetard()) {
            throw lent(null);
        }
        return octets;
    }

    /** Whether the server has given up waiting for the next byte, sooner than the bytes already here would allow. */
    private static boolean estUnSilence(IOException e) {
        return e instanceof SocketTimeoutException || e.getCause() instanceof TimeoutException;
    }

    private boolean estEnRetard() {
        Duration admise = limites.lecture().plusMillis(lus * 1000 / limites.debit());
        return nanos.getAsLong() - depart >= admise.toNanos();
    }

    private static DemandeRefusee lent(IOException cause) {
        DemandeRefusee refus = new DemandeRefusee(
                CodeProbleme.TECHNIQUE_DELAI, "Le message arrive trop lentement : la lecture en est abandonnée.");
        if (cause != null) {
            refus.initCause(cause);
        }
        return refus;
    }
}
