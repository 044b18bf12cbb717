package fr.cdg62.partenaires.limites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** A reading has 30 seconds, and one more for each 1 000 bytes received. */
class FluxMesureTest {
    private static final Limites LIMITES = new Limites(0, 0, 0, 0, Duration.ofSeconds(30), 1000);

    private long nanos;

    @Test
    void leTempsAdmisEstAtteignablePasDepassable() throws IOException {
        FluxMesure flux = flux(new byte[3000]);
        apres(Duration.ofSeconds(31).minusNanos(1));
        assertThat(flux.readNBytes(1000)).hasSize(1000);
        apres(Duration.ofSeconds(32));
        assertThatThrownBy(() -> flux.readNBytes(1000))
                .asInstanceOf(type(DemandeRefusee.class))
                .returns(CodeProbleme.TECHNIQUE_DELAI, DemandeRefusee::code);
    }

    @Test
    void laFinArriveeNEstPasUnRetard() throws IOException {
        FluxMesure flux = flux(new byte[0]);
        apres(Duration.ofMinutes(5));
        assertThat(flux.read()).isEqualTo(-1);
    }

    @Test
    void unSilenceQueLeServeurNAttendPlusEstUnRetard() {
        for (IOException silence : List.of(new SocketTimeoutException(), new IOException(new TimeoutException()))) {
            assertThatThrownBy(interrompu(silence)::read)
                    .asInstanceOf(type(DemandeRefusee.class))
                    .returns(CodeProbleme.TECHNIQUE_DELAI, DemandeRefusee::code)
                    .returns(silence, DemandeRefusee::getCause);
        }
    }

    @Test
    void uneLigneCoupeeEstUnRetardApresLeTempsAdmisEtUnePanneAvant() {
        FluxMesure flux = interrompu(new EOFException());
        apres(Duration.ofSeconds(29));
        assertThatThrownBy(flux::read).isInstanceOf(EOFException.class);
        apres(Duration.ofSeconds(30));
        assertThatThrownBy(flux::read).isInstanceOf(DemandeRefusee.class);
    }

    private FluxMesure interrompu(IOException panne) {
        InputStream source = new InputStream() {
            @Override
            public int read() throws IOException {
                throw panne;
            }

            @Override
            public int read(byte[] tampon, int debut, int longueur) throws IOException {
                throw panne;
            }
        };
        return new FluxMesure(source, LIMITES, () -> nanos);
    }

    private FluxMesure flux(byte[] octets) {
        return new FluxMesure(new ByteArrayInputStream(octets), LIMITES, () -> nanos);
    }

    private void apres(Duration duree) {
        nanos = duree.toNanos();
    }
}
