package fr.cdg62.referentiel.partenaire;

import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.connexion.Empreintes;
import fr.cdg62.referentiel.connexion.Essai;
import fr.cdg62.referentiel.connexion.Essais;
import fr.cdg62.referentiel.connexion.ReglagesDemonstration;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Recognises a partner by its secret. Whatever fails, the answer and the work done are the same. */
@Dependent
class Guichet {
    private final DepotPartenaires partenaires;
    private final Empreintes empreintes;
    private final Essais essais;
    private final ReglagesDemonstration demonstration;

    @Inject
    Guichet(DepotPartenaires partenaires, Empreintes empreintes, Essais essais, ReglagesDemonstration demonstration) {
        this.partenaires = partenaires;
        this.empreintes = empreintes;
        this.essais = essais;
        this.demonstration = demonstration;
    }

    PartenaireAuthentifie reconnaitre(String identifiant, String motDePasse) {
        Optional<Partenaire> partenaire =
                partenaires.parIdentifiant(identifiant).filter(p -> p.estOuvert(demonstration.active()));
        boolean juste = empreintes.estSecret(
                motDePasse, partenaire.map(Partenaire::secret).orElse(null));
        Essai essai = new Essai(
                partenaire.map(p -> p.verrou().id()).orElse(null),
                "PARTENAIRE",
                partenaire.map(Partenaire::code).orElse(null),
                juste,
                false);
        if (!essais.noter(essai)) {
            throw refus();
        }
        return partenaire
                .map(p -> new PartenaireAuthentifie(p.code(), p.siret()))
                .orElseThrow(Guichet::refus);
    }

    private static DemandeRefusee refus() {
        return new DemandeRefusee(
                CodeProbleme.SEC_AUTHENTIFICATION,
                "Identifiant ou secret refusé. Après plusieurs échecs, un compte reste fermé quelque temps.");
    }
}
