package fr.cdg62.carriere.retraite.echange;

import fr.cdg62.carriere.api.retraite.echange.FluxVue;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.api.numerotation.Numerotation;
import fr.cdg62.referentiel.api.outbox.Outbox;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;

/** Keeps what partners send, and leaves the work to the outbox. */
@ApplicationScoped
class RegistreFlux {
    static final String RECU = "carriere.flux-retraite.recu";
    private static final String SERIE = "FLX";

    @Inject
    private FluxEnBase flux;

    @Inject
    private Numerotation numerotation;

    @Inject
    private Outbox outbox;

    @Inject
    private Horloge horloge;

    FluxVue garder(PartenaireAuthentifie partenaire, String messageId, FluxEnJson.Ecrit ecrit) {
        String numero = numerotation.suivant(SERIE, horloge.aujourdHui().getYear());
        Flux recu = new Flux(numero, partenaire.code(), messageId, ecrit);
        flux.ajouter(recu);
        outbox.publier(
                RECU, Json.createObjectBuilder().add("numero", numero).build().toString());
        return recu.vue();
    }
}
