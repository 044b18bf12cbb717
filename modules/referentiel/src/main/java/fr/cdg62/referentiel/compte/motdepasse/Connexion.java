package fr.cdg62.referentiel.compte.motdepasse;

import fr.cdg62.referentiel.api.compte.EtatCompte;
import fr.cdg62.referentiel.compte.Compte;
import fr.cdg62.referentiel.compte.DepotComptes;
import fr.cdg62.referentiel.connexion.Empreintes;
import fr.cdg62.referentiel.connexion.Essai;
import fr.cdg62.referentiel.connexion.Essais;
import fr.cdg62.referentiel.connexion.ReglagesDemonstration;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Recognises a person by password. Whatever fails, the answer and the work done are the same. */
@Dependent
class Connexion {
    private final DepotComptes comptes;
    private final Empreintes empreintes;
    private final Essais essais;
    private final ReglagesDemonstration demonstration;

    @Inject
    Connexion(DepotComptes comptes, Empreintes empreintes, Essais essais, ReglagesDemonstration demonstration) {
        this.comptes = comptes;
        this.empreintes = empreintes;
        this.essais = essais;
        this.demonstration = demonstration;
    }

    /** The active account, or SEC_AUTHENTIFICATION; SEC_HABILITATION if it is suspended and the password right. */
    Compte reconnaitre(String identifiant, String motDePasse) {
        Optional<Compte> compte = ouvrable(identifiant);
        String empreinte = compte.map(Compte::motDePasse).orElse(null);
        boolean juste = empreintes.estMotDePasse(motDePasse, empreinte);
        Essai essai = new Essai(
                compte.map(c -> c.verrou().id()).orElse(null),
                "COMPTE",
                compte.map(Compte::identifiant).orElse(null),
                juste,
                true);
        if (!essais.noter(essai)) {
            throw refus();
        }
        return compte.map(Connexion::exigerActif).orElseThrow(Connexion::refus);
    }

    /** The account if it is active, without any password: its holder has been recognised otherwise. */
    Compte retrouver(String identifiant) {
        return ouvrable(identifiant).map(Connexion::exigerActif).orElseThrow(Connexion::refus);
    }

    private Optional<Compte> ouvrable(String identifiant) {
        return comptes.parIdentifiant(identifiant)
                .filter(c -> c.etat() == EtatCompte.ACTIF || c.etat() == EtatCompte.SUSPENDU)
                .filter(c -> c.estOuvertA(demonstration.active()));
    }

    private static Compte exigerActif(Compte compte) {
        if (compte.etat() == EtatCompte.SUSPENDU) {
            throw new DemandeRefusee(
                    CodeProbleme.SEC_HABILITATION,
                    "Votre compte est suspendu : adressez-vous à l'administrateur de l'extranet.");
        }
        return compte;
    }

    static DemandeRefusee refus() {
        return new DemandeRefusee(
                CodeProbleme.SEC_AUTHENTIFICATION,
                "Identifiant ou mot de passe refusé. Après plusieurs échecs, un compte reste fermé quelque temps.");
    }
}
