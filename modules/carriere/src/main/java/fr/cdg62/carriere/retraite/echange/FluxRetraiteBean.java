package fr.cdg62.carriere.retraite.echange;

import fr.cdg62.carriere.api.retraite.echange.CorrectionAnomalie;
import fr.cdg62.carriere.api.retraite.echange.CorrectionCompte;
import fr.cdg62.carriere.api.retraite.echange.FluxRetraite;
import fr.cdg62.carriere.api.retraite.echange.FluxVue;
import fr.cdg62.carriere.retraite.anomalie.TenueAnomalies;
import fr.cdg62.carriere.retraite.compte.TenueComptes;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** See {@link FluxRetraite}. */
@Stateless
@PermitAll
public class FluxRetraiteBean implements FluxRetraite {
    @Inject
    private TenueComptes comptes;

    @Inject
    private TenueAnomalies anomalies;

    @Inject
    private FluxEnBase flux;

    @Inject
    private RegistreFlux registre;

    @Override
    public FluxVue deposer(PartenaireAuthentifie partenaire, String messageId, CorrectionCompte correction) {
        comptes.lire(correction.compte());
        return registre.garder(partenaire, messageId, FluxEnJson.de(correction));
    }

    @Override
    public FluxVue deposer(PartenaireAuthentifie partenaire, String messageId, CorrectionAnomalie correction) {
        anomalies.lire(correction.anomalie());
        return registre.garder(partenaire, messageId, FluxEnJson.de(correction));
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FluxVue lire(PartenaireAuthentifie partenaire, String numero) {
        return flux.lire(numero, partenaire.code())
                .map(Flux::vue)
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.INTROUVABLE, "Aucun flux de ce numéro ne vous est connu.", "numeroFlux"));
    }
}
