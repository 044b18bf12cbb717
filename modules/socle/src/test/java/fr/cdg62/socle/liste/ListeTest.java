package fr.cdg62.socle.liste;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import org.junit.jupiter.api.Test;

class ListeTest {
    private static final Tri TRI = Tri.fixe("d.id");
    private static final DemandePage DEUXIEME = new DemandePage(1, 20, null);

    private final Base base = new Base();

    /** An entity, for its name. */
    private static final class Devis {}

    @Test
    void unCritereSansValeurNatteintPasLaBase() {
        Liste.de(base.em(), Devis.class, "d")
                .filtrer("d.siren = :siren", "siren", null)
                .commencePar("  ", "d.objet")
                .page(DEUXIEME, TRI);
        assertThat(base.requetes)
                .containsExactly("SELECT COUNT(d) FROM Devis d", "SELECT d FROM Devis d ORDER BY d.id");
    }

    @Test
    void lesDeuxRequetesOntLesMemesCriteres() {
        Page<Devis> page = Liste.de(base.em(), Devis.class, "d")
                .garder("d.annule = FALSE")
                .filtrer("d.siren = :siren", "siren", "216200014")
                .page(DEUXIEME, TRI);
        assertThat(base.requetes)
                .containsExactly(
                        "SELECT COUNT(d) FROM Devis d WHERE d.annule = FALSE AND d.siren = :siren",
                        "SELECT d FROM Devis d WHERE d.annule = FALSE AND d.siren = :siren ORDER BY d.id");
        assertThat(base.valeurs).allSatisfy(valeurs -> assertThat(valeurs).containsEntry("siren", "216200014"));
        assertThat(base.valeurs.get(1)).containsEntry("setFirstResult", 20).containsEntry("setMaxResults", 20);
        assertThat(page.total()).isEqualTo(42);
    }

    @Test
    void leTexteCherchePrendSesJokersALaLettre() {
        Liste.de(base.em(), Devis.class, "d")
                .contient(" 50%_! ", "d.nom", "d.objet")
                .page(DEUXIEME, TRI);
        assertThat(base.requetes.get(0))
                .endsWith("WHERE (d.nom LIKE :texte ESCAPE '!' OR d.objet LIKE :texte ESCAPE '!')");
        assertThat(base.valeurs.get(0)).containsEntry("texte", "%50!%!_!!%");
    }

    @Test
    void lesJointuresDesLignesNeSontPasComptees() {
        Liste.lignes(base.em(), Object[].class, "d, c", "Devis d JOIN d.tiers t")
                .joindre("LEFT JOIN Cle c ON c.devis = d.id")
                .avec("d.lignes")
                .page(DEUXIEME, TRI);
        assertThat(base.requetes)
                .containsExactly(
                        "SELECT COUNT(d) FROM Devis d JOIN d.tiers t",
                        "SELECT d, c FROM Devis d JOIN d.tiers t LEFT JOIN Cle c ON c.devis = d.id ORDER BY d.id");
        assertThat(base.valeurs.get(1)).containsEntry("eclipselink.batch", "d.lignes");
    }
}
