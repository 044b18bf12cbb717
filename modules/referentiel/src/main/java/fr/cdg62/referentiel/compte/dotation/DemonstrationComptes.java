package fr.cdg62.referentiel.compte.dotation;

import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import fr.cdg62.referentiel.compte.Compte;
import fr.cdg62.referentiel.compte.DepotComptes;
import fr.cdg62.referentiel.connexion.CompteDemonstration;
import fr.cdg62.referentiel.connexion.ReglagesDemonstration;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;

/** Creates the people of the demonstration, once. */
@Stateless
public class DemonstrationComptes implements EtapeDemarrage {
    private static final int ORDRE = 110;
    private static final LocalDate DEBUT = LocalDate.of(2026, Month.JANUARY, 1);

    @Inject
    private ReglagesDemonstration demonstration;

    @Inject
    private Dotation dotation;

    @Inject
    private DepotComptes comptes;

    @Override
    @PermitAll
    public int ordre() {
        return ORDRE;
    }

    @Override
    @PermitAll
    public String libelle() {
        return "Comptes de démonstration";
    }

    @Override
    @PermitAll
    public void executer() {
        if (!demonstration.active()) {
            return;
        }
        CompteDemonstration.tous().stream()
                .filter(c -> !c.roles().contains(Roles.PARTENAIRE))
                .filter(c -> !dotation.existe(c.identifiant()))
                .forEach(c -> dotation.creer(compte(c), c.motDePasse(), c.roles(), c.cibles(), DEBUT));
    }

    private Compte compte(CompteDemonstration c) {
        Compte compte = new Compte(c.identifiant(), c.nom(), c.mail(), true);
        if (c.roles().contains(Roles.AGENT)) {
            comptes.agent(c.cibles().get(0)).ifPresent(compte::appartenirA);
        }
        return compte;
    }
}
