package fr.cdg62.carriere.rapprochement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.rapprochement.Ressemblance.Personne;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ressemblance de deux enregistrements d'une personne")
class RessemblanceTest {
    private static final LocalDate NAISSANCE = LocalDate.of(1990, 1, 15);
    private static final Personne EMILIE = new Personne("290016299900127", "Fictif-Lebrun", null, "Émilie", NAISSANCE);

    @Test
    void etatCivilSansAccentsNiTirets() {
        Personne autre = new Personne("890016299988811", "FICTIF LEBRUN", null, "EMILIE", NAISSANCE);
        assertThat(Ressemblance.raisons(EMILIE, autre))
                .containsExactly("Même état civil : nom, prénom et date de naissance");
    }

    @Test
    void nomDUsageSaisiCommeNomDeNaissance() {
        Personne mariee = new Personne("890016299988811", "Autre", "Fictif-Lebrun", "Émilie", NAISSANCE);
        assertThat(Ressemblance.raisons(EMILIE, mariee)).hasSize(1);
    }

    @Test
    void numeroPresqueIdentique() {
        Personne faute = new Personne("290016299900224", "Autre", null, "Prénom", NAISSANCE);
        assertThat(Ressemblance.raisons(EMILIE, faute))
                .containsExactly("Numéros de sécurité sociale presque identiques");
    }

    @Test
    void uneAutreNaissanceEstUneAutrePersonne() {
        Personne jumelle = new Personne("290016299900127", "Fictif-Lebrun", null, "Émilie", NAISSANCE.plusDays(1));
        assertThat(Ressemblance.raisons(EMILIE, jumelle)).isEmpty();
    }

    @Test
    void deuxHomonymesSansNomNeSeRapprochentPas() {
        Personne un = new Personne("190016299900188", "A", null, "Lou", NAISSANCE);
        Personne autre = new Personne("290026212345654", "B", null, "Lou", NAISSANCE);
        assertThat(Ressemblance.raisons(un, autre)).isEmpty();
    }
}
