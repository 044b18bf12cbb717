package fr.cdg62.referentiel.compte.motdepasse;

import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.compte.MotsDePasse;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.compte.Compte;
import fr.cdg62.referentiel.compte.DepotComptes;
import fr.cdg62.referentiel.compte.ReglagesCompte;
import fr.cdg62.referentiel.connexion.Empreintes;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;

/** {@link MotsDePasse}. */
@Stateless
public class MotsDePasseBean implements MotsDePasse {
    @Inject
    private DepotComptes comptes;

    @Inject
    private Connexion connexion;

    @Inject
    private Empreintes empreintes;

    @Inject
    private ReglagesCompte reglages;

    @Inject
    private Acces acces;

    @Inject
    private Horloge horloge;

    @Inject
    private Journal journal;

    @Override
    @PermitAll
    public void choisir(String identifiant, String code, String motDePasse) {
        String empreinte = empreintes.code(Objects.requireNonNullElse(code, ""));
        Compte compte = comptes.parIdentifiant(identifiant)
                .filter(c -> c.attend(empreinte, horloge.maintenant()))
                .orElseThrow(MotsDePasseBean::codeRefuse);
        prendre(compte.identifiant(), motDePasse);
    }

    @Override
    @PermitAll
    public void changer(String motDePasseActuel, String nouveau) {
        prendre(connexion.reconnaitre(acces.acteur(), motDePasseActuel).identifiant(), nouveau);
    }

    private void prendre(String identifiant, String motDePasse) {
        ReglesMotDePasse.exiger(motDePasse, identifiant, reglages.longueurMinimale());
        String empreinte = empreintes.motDePasse(motDePasse);
        comptes.reserver(identifiant).prendreMotDePasse(empreinte);
        journal.inscrire(new Inscription(null, "COMPTE:" + identifiant, "MOT_DE_PASSE_CHOISI", ""));
    }

    private static DemandeRefusee codeRefuse() {
        return new DemandeRefusee(
                CodeProbleme.SEC_AUTHENTIFICATION,
                "Ce code n'est pas reconnu ou n'est plus valable : demandez une nouvelle invitation.");
    }
}
