package fr.cdg62.finances.acces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PerimetreTest {
    private static final String ABLAIN = "216200014";

    private final List<Object> exigees = new ArrayList<>();

    @Test
    void leCdgLitToutesLesCollectivites() {
        Perimetre.exiger(acces(true), null);
        assertThat(exigees).isEmpty();
    }

    @Test
    void celleQuOnNommeSExigeDeTous() {
        Perimetre.exiger(acces(true), ABLAIN);
        Perimetre.exiger(acces(false), ABLAIN);
        assertThat(exigees).containsExactly(ABLAIN, ABLAIN);
    }

    @Test
    void horsDuCdgUneCollectiviteSeNomme() {
        assertThatThrownBy(() -> Perimetre.exiger(acces(false), null))
                .isInstanceOfSatisfying(DemandeRefusee.class, refus -> {
                    assertThat(refus.code()).isEqualTo(CodeProbleme.SAISIE_INVALIDE);
                    assertThat(refus.champ()).isEqualTo("siren");
                });
        assertThat(exigees).isEmpty();
    }

    private Acces acces(boolean cdg) {
        return (Acces) Proxy.newProxyInstance(
                Acces.class.getClassLoader(), new Class<?>[] {Acces.class}, (proxy, methode, arguments) -> {
                    if (methode.getName().equals("estCdg")) {
                        return cdg;
                    }
                    exigees.add(arguments[0]);
                    return null;
                });
    }
}
