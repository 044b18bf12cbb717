package fr.cdg62.referentiel.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.valeur.Nir;
import fr.cdg62.socle.valeur.Siren;
import fr.cdg62.socle.valeur.Siret;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompteDemonstrationTest {
    private final List<CompteDemonstration> tous = CompteDemonstration.tous();

    @Test
    void chaque_role_a_quelqu_un() {
        List<String> roles = tous.stream().flatMap(c -> c.roles().stream()).toList();
        assertThat(roles)
                .containsAll(Roles.CDG)
                .containsAll(Roles.COLLECTIVITE)
                .contains(Roles.PARTENAIRE, Roles.AGENT);
    }

    @Test
    void les_lignes_sont_coherentes() {
        assertThat(tous).allSatisfy(c -> {
            assertThat(Identifiant.exiger(c.identifiant())).isEqualTo(c.identifiant());
            assertThat(c.motDePasse()).hasSizeGreaterThanOrEqualTo(12);
            if (c.roles().contains(Roles.PARTENAIRE)) {
                assertThat(new Siret(c.cibles().get(0)).valeur())
                        .isEqualTo(c.cibles().get(0));
            } else if (c.roles().contains(Roles.AGENT)) {
                assertThat(new Nir(c.cibles().get(0)).valeur())
                        .isEqualTo(c.cibles().get(0));
            } else {
                assertThat(c.cibles())
                        .allSatisfy(s -> assertThat(new Siren(s).valeur()).isEqualTo(s));
            }
        });
    }
}
