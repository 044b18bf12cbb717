package fr.cdg62.partenaires.retraite;

import fr.cdg62.carriere.api.retraite.anomalie.LigneAnomalieDi;
import fr.cdg62.carriere.api.retraite.echange.FluxVue;
import fr.cdg62.partenaires.contrat.retraite.Anomalie;
import fr.cdg62.partenaires.contrat.retraite.EtatAnomalie;
import fr.cdg62.partenaires.contrat.retraite.EtatFlux;
import fr.cdg62.partenaires.contrat.retraite.Flux;
import fr.cdg62.partenaires.contrat.retraite.MotifRejet;
import fr.cdg62.partenaires.contrat.retraite.NatureFlux;
import fr.cdg62.socle.calendrier.Horloge;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** Anomalies and flux as the contract writes them. */
final class Suivi {
    private Suivi() {}

    static Anomalie anomalie(LigneAnomalieDi lue) {
        Anomalie anomalie = new Anomalie();
        anomalie.setIdAnomalie(lue.id());
        anomalie.setAgent(lue.agent());
        anomalie.setSiren(lue.siren());
        anomalie.setMois(lue.mois());
        anomalie.setCode(lue.code());
        anomalie.setEtat(EtatAnomalie.valueOf(lue.etat().name()));
        anomalie.setLimite(lue.limite());
        return anomalie;
    }

    static Flux flux(FluxVue lu) {
        Flux flux = new Flux();
        flux.setNumeroFlux(lu.numero());
        flux.setNature(NatureFlux.valueOf(lu.nature().name()));
        flux.setEtat(EtatFlux.valueOf(lu.etat().name()));
        flux.setObjet(lu.objet() == 0 ? null : lu.objet());
        flux.setRecuLe(aParis(lu.recuLe()));
        flux.setTraiteLe(lu.traiteLe() == null ? null : aParis(lu.traiteLe()));
        flux.setNumeroDossier(lu.dossier());
        lu.motifs().forEach(motif -> flux.getMotif().add(motif(motif)));
        return flux;
    }

    private static MotifRejet motif(fr.cdg62.carriere.api.retraite.echange.MotifRejet lu) {
        MotifRejet motif = new MotifRejet();
        motif.setCode(lu.code());
        motif.setMessage(lu.message());
        motif.setChamp(lu.champ().isEmpty() ? null : lu.champ());
        return motif;
    }

    static OffsetDateTime aParis(Instant instant) {
        return ZonedDateTime.ofInstant(instant, Horloge.PARIS).toOffsetDateTime();
    }
}
