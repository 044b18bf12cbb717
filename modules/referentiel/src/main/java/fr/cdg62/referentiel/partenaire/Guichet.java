package fr.cdg62.referentiel.partenaire;

import fr.cdg62.referentiel.admission.Admission;
import fr.cdg62.referentiel.admission.CoffreSecrets;
import fr.cdg62.referentiel.admission.Condense;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.api.partenaire.JetonPresente;
import fr.cdg62.referentiel.api.partenaire.ModeSecurite;
import fr.cdg62.referentiel.connexion.Empreintes;
import fr.cdg62.referentiel.connexion.Essai;
import fr.cdg62.referentiel.connexion.Essais;
import fr.cdg62.referentiel.connexion.ReglagesDemonstration;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Recognises a partner by its secret. Whatever fails, the answer and the work done are the same. */
@Dependent
class Guichet {
    private final DepotPartenaires partenaires;
    private final Empreintes empreintes;
    private final CoffreSecrets coffre;
    private final Essais essais;
    private final Admission admission;
    private final ReglagesDemonstration demonstration;

    @Inject
    Guichet(
            DepotPartenaires partenaires,
            Empreintes empreintes,
            CoffreSecrets coffre,
            Essais essais,
            Admission admission,
            ReglagesDemonstration demonstration) {
        this.partenaires = partenaires;
        this.empreintes = empreintes;
        this.coffre = coffre;
        this.essais = essais;
        this.admission = admission;
        this.demonstration = demonstration;
    }

    PartenaireAuthentifie reconnaitre(String identifiant, String motDePasse) {
        Optional<Partenaire> partenaire = ouvert(identifiant);
        List<MoyenAcces> acces = acces(partenaire, ModeSecurite.BASIC);
        boolean juste = acces.isEmpty()
                ? empreintes.estSecret(motDePasse, null)
                : acces.stream().anyMatch(moyen -> empreintes.estSecret(motDePasse, moyen.empreinte()));
        Partenaire reconnu = noter(partenaire, juste);
        admission.admettre(reconnu.passant());
        return reconnu.authentifie();
    }

    PartenaireAuthentifie reconnaitre(JetonPresente jeton) {
        admission.exigerRecente(jeton.cree());
        Optional<Partenaire> partenaire = ouvert(jeton.identifiant());
        boolean juste = acces(partenaire, ModeSecurite.USERNAME_TOKEN).stream()
                .map(moyen -> coffre.dechiffrer(
                        moyen.chiffre(), partenaire.orElseThrow().code()))
                .anyMatch(secret -> Condense.estDe(jeton, secret));
        Partenaire reconnu = noter(partenaire, juste);
        admission.admettre(reconnu.passant(), jeton.nonce(), jeton.cree());
        return reconnu.authentifie();
    }

    private Optional<Partenaire> ouvert(String identifiant) {
        return partenaires.parIdentifiant(identifiant).filter(p -> p.estOuvert(demonstration.active()));
    }

    private List<MoyenAcces> acces(Optional<Partenaire> partenaire, ModeSecurite mode) {
        return partenaire.map(p -> p.acces(mode, admission.maintenant())).orElse(List.of());
    }

    /** A right secret with no failure to forget, the usual case, leaves nothing to note. */
    private Partenaire noter(Optional<Partenaire> partenaire, boolean juste) {
        if (juste && partenaire.isPresent() && partenaire.get().verrou().estVierge()) {
            return partenaire.get();
        }
        Essai essai = new Essai(
                partenaire.map(p -> p.verrou().id()).orElse(null),
                "PARTENAIRE",
                partenaire.map(Partenaire::code).orElse(null),
                juste,
                false);
        if (!essais.noter(essai)) {
            throw refus();
        }
        return partenaire.orElseThrow(Guichet::refus);
    }

    private static DemandeRefusee refus() {
        return new DemandeRefusee(
                CodeProbleme.SEC_AUTHENTIFICATION,
                "Identifiant ou secret refusé. Après plusieurs échecs, un compte reste fermé quelque temps.");
    }
}
