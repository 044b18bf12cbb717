package fr.cdg62.partenaires.retraite;

import fr.cdg62.carriere.api.retraite.echange.EchangesRetraite;
import fr.cdg62.carriere.api.retraite.envoi.DecompteLu;
import fr.cdg62.carriere.api.retraite.envoi.DossiersPartenaire;
import fr.cdg62.carriere.api.retraite.envoi.FormulaireRetablissement;
import fr.cdg62.carriere.api.retraite.referentiel.CodeReferentiel;
import fr.cdg62.carriere.api.retraite.referentiel.ReferentielRetraite;
import fr.cdg62.carriere.api.retraite.referentiel.TypeReferentiel;
import fr.cdg62.partenaires.contrat.commun.EnTeteEchange;
import fr.cdg62.partenaires.contrat.retraite.EditerRTB;
import fr.cdg62.partenaires.contrat.retraite.EditerRTBResponse;
import fr.cdg62.partenaires.contrat.retraite.EtatDossier;
import fr.cdg62.partenaires.contrat.retraite.LireDecompte;
import fr.cdg62.partenaires.contrat.retraite.LireDecompteResponse;
import fr.cdg62.partenaires.contrat.retraite.LireReferentiel;
import fr.cdg62.partenaires.contrat.retraite.LireReferentielResponse;
import fr.cdg62.partenaires.contrat.retraite.ListerCohorte;
import fr.cdg62.partenaires.contrat.retraite.ListerCohorteResponse;
import fr.cdg62.partenaires.echange.Apis;
import fr.cdg62.partenaires.echange.DocumentJoint;
import fr.cdg62.partenaires.echange.Traitement;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;

/** The operations on dossiers that answer at once, for one message; what is done after passes by {@link Operations}. */
final class OperationsDossier {
    private final Traitement traitement = new Traitement(Operations.SERVICE, Operations.CONTRAT, Operations.VERSION);

    LireDecompteResponse lire(LireDecompte demande) {
        return traitement.lire(demande.getEntete(), accuse -> {
            DecompteLu lu =
                    Apis.de(DossiersPartenaire.class).decompte(traitement.partenaire(), demande.getNumeroDossier());
            LireDecompteResponse reponse = new LireDecompteResponse();
            reponse.setAccuse(accuse);
            reponse.setEtat(EtatDossier.valueOf(lu.etat().name()));
            reponse.setDecompte(Dossiers.decompte(lu));
            return reponse;
        });
    }

    ListerCohorteResponse lister(ListerCohorte demande) {
        return traitement.lire(demande.getEntete(), accuse -> {
            ListerCohorteResponse reponse =
                    Cohortes.lister(Apis.de(EchangesRetraite.class), traitement.partenaire(), demande);
            reponse.setAccuse(accuse);
            return reponse;
        });
    }

    LireReferentielResponse lire(LireReferentiel demande) {
        return traitement.lire(demande.getEntete(), accuse -> {
            Page<CodeReferentiel> codes = Apis.de(ReferentielRetraite.class)
                    .lister(
                            traitement.partenaire(),
                            TypeReferentiel.valueOf(demande.getType().name()),
                            demande.getDate(),
                            new DemandePage(demande.getPage(), demande.getTaille(), null));
            LireReferentielResponse reponse = new LireReferentielResponse();
            reponse.setAccuse(accuse);
            reponse.setTotal(codes.total());
            codes.elements().forEach(code -> reponse.getCodeReferentiel().add(Dossiers.code(code)));
            return reponse;
        });
    }

    /** A write done at once; {@code demande} no longer carries its header. */
    EditerRTBResponse editer(EnTeteEchange entete, EditerRTB demande) {
        return traitement.ecrire(entete, demande, EditerRTBResponse.class, accuse -> {
            FormulaireRetablissement edite =
                    Apis.de(DossiersPartenaire.class).editer(traitement.partenaire(), Envois.retablissement(demande));
            accuse.setNumero(String.valueOf(edite.numero()));
            EditerRTBResponse reponse = new EditerRTBResponse();
            reponse.setAccuse(accuse);
            reponse.setNumeroDossier(edite.numero());
            reponse.setLimite(edite.limite());
            reponse.setServices(edite.services());
            reponse.setDocument(DocumentJoint.de("retablissement-%d.pdf".formatted(edite.numero()), edite.pdf()));
            return reponse;
        });
    }
}
