package fr.cdg62.carriere.retraite.echange;

import fr.cdg62.carriere.api.retraite.echange.CorrectionAnomalie;
import fr.cdg62.carriere.api.retraite.echange.CorrectionCompte;
import fr.cdg62.carriere.api.retraite.echange.FluxRetraite;
import fr.cdg62.carriere.api.retraite.echange.FluxVue;
import fr.cdg62.carriere.retraite.anomalie.TenueAnomalies;
import fr.cdg62.carriere.retraite.compte.TenueComptes;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.api.numerotation.Numerotation;
import fr.cdg62.referentiel.api.outbox.Outbox;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;

/** See {@link FluxRetraite}: keeps, and leaves the work to the outbox. */
@Stateless
@PermitAll
public class FluxRetraiteBean implements FluxRetraite {
    static final String RECU = "carriere.flux-retraite.recu";
    private static final String SERIE = "FLX";

    @Inject
    private TenueComptes comptes;

    @Inject
    private TenueAnomalies anomalies;

    @Inject
    private FluxEnBase flux;

    @Inject
    private Numerotation numerotation;

    @Inject
    private Outbox outbox;

    @Inject
    private Horloge horloge;

    @Override
    public FluxVue deposer(PartenaireAuthentifie partenaire, String messageId, CorrectionCompte correction) {
        comptes.lire(correction.compte());
        return garder(partenaire, messageId, FluxEnJson.de(correction));
    }

    @Override
    public FluxVue deposer(PartenaireAuthentifie partenaire, String messageId, CorrectionAnomalie correction) {
        anomalies.lire(correction.anomalie());
        return garder(partenaire, messageId, FluxEnJson.de(correction));
    }

    private FluxVue garder(PartenaireAuthentifie partenaire, String messageId, FluxEnJson.Ecrit ecrit) {
        String numero = numerotation.suivant(SERIE, horloge.aujourdHui().getYear());
        Flux recu = new Flux(numero, partenaire.code(), messageId, ecrit);
        flux.ajouter(recu);
        outbox.publier(
                RECU, Json.createObjectBuilder().add("numero", numero).build().toString());
        return recu.vue();
    }

    @Override
    public FluxVue lire(PartenaireAuthentifie partenaire, String numero) {
        return flux.lire(numero, partenaire.code())
                .map(Flux::vue)
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.INTROUVABLE, "Aucun flux de ce numéro ne vous est connu.", "numeroFlux"));
    }
}
