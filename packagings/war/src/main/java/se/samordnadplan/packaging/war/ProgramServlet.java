package se.samordnadplan.packaging.war;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.samordnadplan.packaging.Program;

/** Answers with the reports of the plans that are asked for, and the line after them. */
@WebServlet("/reports")
public final class ProgramServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Program.run(response.getOutputStream(), request.getParameterValues("plan"));
    }
}
