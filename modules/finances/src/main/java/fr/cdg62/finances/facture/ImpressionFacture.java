package fr.cdg62.finances.facture;

import fr.cdg62.finances.api.convention.Deliberation;
import fr.cdg62.finances.api.facturation.FactureVue;
import fr.cdg62.finances.api.facturation.LigneFactureVue;
import fr.cdg62.finances.api.titre.Titres;
import fr.cdg62.finances.catalogue.Missions;
import fr.cdg62.finances.convention.Convention;
import fr.cdg62.finances.convention.ConventionsEnregistrees;
import fr.cdg62.finances.impression.Destinataire;
import fr.cdg62.finances.impression.FactureImprimable;
import fr.cdg62.finances.impression.LigneImprimable;
import fr.cdg62.finances.impression.MentionTva;
import fr.cdg62.finances.impression.TexteFrancais;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.socle.impression.Impression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Prints a facture as an avis des sommes à payer. */
@ApplicationScoped
class ImpressionFacture {

    @Inject
    private Impression impression;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Missions missions;

    @Inject
    private ConventionsEnregistrees conventions;

    @Inject
    private Titres titres;

    @Inject
    private MentionTva tva;

    byte[] pdf(FactureVue facture) {
        Convention convention = conventions.lire(facture.convention());
        Deliberation deliberation = convention.deliberation();
        return impression.produire(
                "finances/facture.html",
                new FactureImprimable(
                        new Destinataire(collectivites.lire(facture.siren()).nom(), facture.siren()),
                        facture.numero(),
                        "titre de recettes " + titres.lire(facture.titre()).numero(),
                        missions.exiger(facture.mission(), facture.emiseLe()).libelle(),
                        convention.numero(),
                        "Délibération de la collectivité n° %s du %s."
                                .formatted(deliberation.reference(), TexteFrancais.date(deliberation.date())),
                        "du %s au %s"
                                .formatted(
                                        TexteFrancais.date(facture.debutPeriode()),
                                        TexteFrancais.date(facture.finPeriode())),
                        TexteFrancais.date(facture.emiseLe()),
                        TexteFrancais.date(facture.echeance()),
                        facture.lignes().stream().map(ImpressionFacture::ligne).toList(),
                        facture.total().texte(),
                        facture.reductions().estNul()
                                ? ""
                                : facture.reductions().texte(),
                        facture.reste().texte(),
                        tva.texte(facture.reste(), facture.emiseLe())));
    }

    private static LigneImprimable ligne(LigneFactureVue ligne) {
        return new LigneImprimable(
                ligne.libelle(),
                TexteFrancais.quantite(ligne.quantite()),
                TexteFrancais.unite(ligne.unite()),
                ligne.prixUnitaire().texte(),
                ligne.montant().texte(),
                "");
    }
}
