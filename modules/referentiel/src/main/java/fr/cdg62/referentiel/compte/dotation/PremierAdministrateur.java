package fr.cdg62.referentiel.compte.dotation;

import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.compte.NouveauCompte;
import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import fr.cdg62.referentiel.compte.Compte;
import fr.cdg62.referentiel.compte.ReglagesCompte;
import fr.cdg62.referentiel.compte.ReglesCompte;
import fr.cdg62.referentiel.compte.motdepasse.ReglesMotDePasse;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Creates the first administrator of a new system from the settings {@code cdg62.administrateur.*}; from then on they
 * have no effect, and the password should be removed from them and changed.
 */
@Stateless
public class PremierAdministrateur implements EtapeDemarrage {
    private static final int ORDRE = 105;

    @Inject
    @ConfigProperty(name = "cdg62.administrateur.identifiant")
    private Optional<String> identifiant;

    @Inject
    @ConfigProperty(name = "cdg62.administrateur.mail")
    private Optional<String> mail;

    @Inject
    @ConfigProperty(name = "cdg62.administrateur.mot-de-passe")
    private Optional<String> motDePasse;

    @Inject
    private ReglagesCompte reglages;

    @Inject
    private Dotation dotation;

    @Inject
    private Horloge horloge;

    @Override
    @PermitAll
    public int ordre() {
        return ORDRE;
    }

    @Override
    @PermitAll
    public String libelle() {
        return "Premier administrateur";
    }

    @Override
    @PermitAll
    public void executer() {
        if (identifiant.isEmpty() || motDePasse.isEmpty() || !dotation.sansAdministrateur()) {
            return;
        }
        LocalDate jour = horloge.aujourdHui();
        Compte compte = ReglesCompte.creer(new NouveauCompte(identifiant.get(), "Administrateur", mail.orElse("")));
        ReglesMotDePasse.exiger(motDePasse.get(), compte.identifiant(), reglages.longueurMinimale());
        dotation.creer(compte, motDePasse.get(), List.of(Roles.ADMINISTRATEUR), List.of(), jour);
    }
}
