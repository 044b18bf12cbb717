package fr.cdg62.partenaires.echange;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Turns what the schema refuses into a refusal in French, without line, column or parser's words. */
final class RefusSchema implements ErrorHandler {
    private String facette;

    @Override
    public void warning(SAXParseException avertissement) {
        facette = null;
    }

    @Override
    public void error(SAXParseException erreur) {
        String message = erreur.getMessage();
        if (ErreurSchema.estFacette(message)) {
            facette = message;
            return;
        }
        ErreurSchema traduite = ErreurSchema.de(message, facette);
        throw new DemandeRefusee(CodeProbleme.FMT_SCHEMA, traduite.message(), traduite.champ());
    }

    @Override
    public void fatalError(SAXParseException erreur) {
        error(erreur);
    }
}
