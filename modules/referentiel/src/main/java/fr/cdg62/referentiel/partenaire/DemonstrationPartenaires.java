package fr.cdg62.referentiel.partenaire;

import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import fr.cdg62.referentiel.connexion.CompteDemonstration;
import fr.cdg62.referentiel.connexion.Empreintes;
import fr.cdg62.referentiel.connexion.ReglagesDemonstration;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;

/** Creates the partner systems of the demonstration, once. */
@Stateless
public class DemonstrationPartenaires implements EtapeDemarrage {
    private static final int ORDRE = 111;

    @Inject
    private ReglagesDemonstration demonstration;

    @Inject
    private DepotPartenaires partenaires;

    @Inject
    private Empreintes empreintes;

    @Override
    @PermitAll
    public int ordre() {
        return ORDRE;
    }

    @Override
    @PermitAll
    public String libelle() {
        return "Partenaires de démonstration";
    }

    @Override
    @PermitAll
    public void executer() {
        if (!demonstration.active()) {
            return;
        }
        CompteDemonstration.tous().stream()
                .filter(c -> c.roles().contains(Roles.PARTENAIRE))
                .filter(c -> partenaires.parIdentifiant(c.identifiant()).isEmpty())
                .forEach(this::creer);
    }

    private void creer(CompteDemonstration ligne) {
        String code = ligne.identifiant().toUpperCase(Locale.ROOT);
        Partenaire partenaire = new Partenaire(code, ligne.nom(), ligne.cibles().get(0), ligne.identifiant(), true);
        partenaire.prendre(MoyenAcces.basic(empreintes.secret(ligne.motDePasse())), null);
        partenaires.ajouter(partenaire);
    }
}
